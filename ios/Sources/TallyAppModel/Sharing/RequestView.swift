import Foundation
import TallyWallet

/// A request for data in words.
struct RequestView {
    let words: any Words

    private var say: any SharingWords { words.sharing }

    /// The very fields with the very values, each to be left out that they can do without.
    func fields(
        _ request: DataRequest, _ values: [DataField: String], _ missing: Set<DataField>, leftOut: Set<String>
    ) -> [Element] {
        let fields = request.fields.map { asked in
            missing.contains(asked.field)
                ? empty(asked) : field(asked, values[asked.field] ?? "", on: !leftOut.contains(asked.field.wire))
        }
        return [.paragraph(say.asks(recipient: request.recipientName))] + fields + [.paragraph(say.exactly)]
    }

    private func field(_ asked: RequestedField, _ value: String, on: Bool) -> Element {
        let said = say.yourValue(field: say.fields[asked.field], value: value)
        return .toggle(
            id: asked.field.id, label: said, on: on || asked.required, detail: need(asked), enabled: !asked.required)
    }

    private func empty(_ asked: RequestedField) -> Element {
        .row(
            title: say.fields[asked.field], detail: need(asked), value: say.notFilledIn, icon: .warning, id: "profile")
    }

    private func need(_ asked: RequestedField) -> String { asked.required ? say.required : say.mayLeaveOut }

    /// For how long; it can be made shorter.
    func days(_ request: DataRequest, _ written: String?) -> Element {
        .field(
            id: "days", label: say.shareDays, value: written ?? String(request.grantDays), kind: .amount,
            hint: words.errors.sentences.daysNotAllowed(most: Int(request.grantDays)))
    }

    /// What for, how long they keep it, who they are and whose law holds.
    func terms(_ request: DataRequest) -> [Element] {
        let facts = [
            say.keptFor(count: Int(request.retentionDays)), say.contact(contact: request.contact),
            say.law(country: country(request.jurisdiction)), say.answerBy(at: request.expiresAt), say.cannotFollow,
        ]
        let purposes = request.purposes.map { Element.paragraph(say.purposes[$0]) }
        let notice = Element.action(id: "notice", label: words.points.readNotice, role: .quiet)
        return [.heading(say.purpose)] + purposes + facts.map { .paragraph($0, quiet: true) } + [notice]
    }

    private func country(_ code: String) -> String {
        Locale(identifier: words.language.rawValue).localizedString(forRegionCode: code) ?? code
    }

    /// The person has answered, or nobody may any more.
    func answered(_ request: DataRequest) -> [Element] {
        [.notice(.info, request.state == .refused ? say.refused : say.states[request.state])]
    }
}
