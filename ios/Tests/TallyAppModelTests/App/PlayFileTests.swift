import Foundation
import TallyStage
import Testing

@testable import TallyAppModel

@Suite struct PlayFileTests {
    /// Nobody takes it for money, and whatever reads it reads the same in it.
    @Test func aFileOfPlayMoneySaysSo() throws {
        let file = SharedFile(name: "tally-ride.json", type: "application/json", text: #"{"a": 1}"#)
        let marked = file.ofPlayMoney("Play “money”: \"none\" of it/real")
        #expect(marked.name == "play-money-tally-ride.json" && marked.type == file.type)
        #expect(marked.text.split(separator: "\n").first?.contains("none") == true)
        let read = try JSON(parsing: marked.text)
        #expect(read["a"]?.whole == 1 && read["play_money"]?.text == "Play “money”: \"none\" of it/real")
    }

    @Test func aTextOfPlayMoneyBeginsWithIt() {
        let file = SharedFile(name: "tally-link.txt", type: "text/plain", text: "tally:share?a=b")
        #expect(file.ofPlayMoney("Play money").text == "Play money\ntally:share?a=b")
    }
}
