import TallyAppModel
import Testing

@Suite struct SpokenTests {
    @Test(
        arguments: [
            (["de-AT", "en"], Language.de), (["fr", "nl-BE"], .nl), (["zh-Hans-SG"], .zh), (["zh-Hans"], .zh),
            (["fr"], .en),
            ([], .en), (["den"], .en),
        ] as [([String], Language)])
    func theAppSpeaksTheFirstLanguageThatItCan(_ preferred: [String], _ spoken: Language) {
        #expect(Language.spoken(by: preferred) == spoken)
    }
}
