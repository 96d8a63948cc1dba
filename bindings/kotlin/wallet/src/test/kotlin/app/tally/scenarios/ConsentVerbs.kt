package app.tally.scenarios

import app.tally.core.DataField
import app.tally.core.EntrySource
import app.tally.core.PersonProfile

private val fields = DataField.entries

internal val consentVerbs: Map<String, Verb> =
    mapOf(
        "set-profile" to { shown(consents.setProfile(PersonProfile(it.textOrNull("name"), it.textOrNull("city")))) },
        "take-request" to { shown(consents.take(it.text("link"))) },
        "request" to { shown(consents.request(it.text("request"))) },
        "refuse" to { shown(consents.refuse(it.text("request"))) },
        "grant" to {
            val preview = consents.preview(it.text("request"), it.allNamedOrNull("fields", fields), it.countOrNull("days"))
            shown(consents.grant(preview))
        },
        "narrow" to {
            val preview = consents.previewNarrower(it.text("grant"), it.allNamedOrNull("fields", fields), it.countOrNull("days"))
            shown(consents.grant(preview))
        },
        "share" to {
            val preview = consents.previewShare(it.allNamed("fields", fields), it.count("days"), it.count("openings"))
            val share = consents.share(preview)
            record("id" to share.id, "link" to share.link)
        },
        "withdraw" to { shown(consents.withdraw(it.text("consent"))) },
        "consent" to { shown(consents.find(it.text("consent"))) },
        "consents" to { items(consents.list(limit = 50u).items) { shown(it) } },
        "accesses" to { items(consents.access(limit = 50u).items) { shown(it) } },
        "grant-collection" to {
            val preview = consents.previewCollection(it.allNamedOrNull("sources", EntrySource.entries), days = it.countOrNull("days"))
            shown(consents.grantCollection(preview))
        },
        "grant-reach" to {
            shown(consents.grantReach(consents.previewReach(it.text("seller"), it.countOrNull("days"))))
        },
    )
