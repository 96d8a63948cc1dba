// Generated from shells/words/sharing.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.AccessRefusal
import app.tally.core.ConsentState
import app.tally.core.DataField
import app.tally.core.DataPurpose
import java.time.Instant

/** Who may read which data. */
interface SharingWords {
    /** Headline. */
    val title: String

    /** Above requests that wait for an answer. */
    val requests: String

    /** Above permissions that hold. */
    val active: String

    /** Above permissions that end within two weeks. */
    val expiring: String

    /** Above permissions that are over. */
    val past: String

    /** In place of all lists. */
    val empty: String

    /** Scans the code of somebody who asks for data. */
    val scanRequest: String

    /** Below the camera’s picture. */
    val scanHint: String

    /** Above the list of fields. */
    fun asks(recipient: String): String

    /** Above the purposes. */
    val purpose: String

    /** How long they keep what they read. */
    fun keptFor(count: Long): String

    /** How long the grant would last. */
    fun askedFor(count: Long): String

    /** Whose law holds; the country's name comes from the system. */
    fun law(country: String): String

    /** An address of the one who asks. */
    fun contact(contact: String): String

    /** Until when a request can be answered. */
    fun answerBy(at: Instant): String

    /** Beside a field that they cannot do without. */
    val required: String

    /** Beside a field that is not needed. */
    val mayLeaveOut: String

    /** The very data that would be read. */
    fun yourValue(field: String, value: String): String

    /** Leads to the profile. */
    val notFilledIn: String

    /** Data that can be read. Each stands by itself. */
    val fields: SharingFields

    /** The same inside of a sentence. */
    val fieldsInside: SharingFieldsInside

    /** What somebody wants data for. */
    val purposes: SharingPurposes

    /** Where a request or a permission stands. */
    val states: SharingStates

    /** One line of a checked list of permissions. */
    val events: SharingEvents

    /** The question before data may be read. Exactly this is signed. */
    fun grantTitle(recipient: String): String

    /** Below the question. */
    val exactly: String

    /** Opens the prompt for finger, face or code. */
    val grant: String

    /** Says no to a request. */
    val refuse: String

    /** After refusing. */
    val refused: String

    /** Replaces a permission by a narrower one. */
    val narrow: String

    /** Before a permission is narrowed. */
    val narrowWhat: String

    /** When a permission ends. */
    fun lasts(at: Instant): String

    /** After allowing, with a network. */
    fun granted(recipient: String, fields: List<String>): String

    /** After allowing, without a network. */
    fun grantedOffline(recipient: String): String

    /** Opens the question before a permission is taken back. */
    val withdraw: String

    /** What happens on withdrawing, before it is done. */
    fun withdrawAsk(recipient: String): String

    /** The same for a seller who learns which step is reached. */
    fun withdrawAskStep(seller: String): String

    /** The same for the entries of the points. */
    val withdrawAskPoints: String

    /** The same for a link. */
    val withdrawAskLink: String

    /** Money-critical in spirit: withdrawn on the phone, not yet heard by them. Exactly this. */
    val withdrawnHere: String

    /** The withdrawal has arrived. */
    fun withdrawnThere(recipient: String, at: Instant): String

    /** A withdrawal that has nobody by name. */
    fun withdrawnShared(at: Instant): String

    /** What nobody can see. */
    val cannotFollow: String

    /** Headline of the list of reads. */
    val accessTitle: String

    /** In place of the list of reads. */
    val accessEmpty: String

    /** One read. */
    fun read(recipient: String, fields: List<String>, at: Instant): String

    /** One read by somebody who has a link; nobody knows who. */
    fun readByLink(fields: List<String>, at: Instant): String

    /** One read that was refused. */
    fun refusedRead(recipient: String, fields: List<String>, at: Instant): String

    /** One read with a link that was refused. */
    fun refusedByLink(fields: List<String>, at: Instant): String

    /** One time that an authority had data handed over by an order. We did it, and say so. */
    fun compelled(authority: String, fields: List<String>, at: Instant): String

    /** One time that an authority ordered data to be handed over, and there was none to give. */
    fun compelledInVain(authority: String, fields: List<String>, at: Instant): String

    /** Beside what an authority had handed over: by which order. The day is that of the order. */
    fun order(reference: String, day: Instant): String

    /** A seller learned of a step, because it was used. */
    fun stepTold(seller: String, count: Long, at: Instant): String

    /** Beside a read between a withdrawal and its arrival. */
    val theyHadNotHeard: String

    /** Why a read was refused. */
    val refusals: SharingRefusals

    /** Shares data by oneself, with a link. */
    val share: String

    /** Headline of sharing by oneself. */
    val shareTitle: String

    /** What a link does. */
    val shareWhat: String

    /** Label of a field for a number. */
    val shareDays: String

    /** Label of a field for a number. */
    val shareOpenings: String

    /** How often a link may be opened. */
    fun openings(count: Long): String

    /** Opens the system's sheet for sending the link. */
    val shareLink: String

    /** Headline of what the person says about themselves. */
    val profile: String

    /** Below the fields about the person. */
    val profileStays: String

    /** A file that proves that something was taken back. */
    val proof: String

    /** A file with every permission, which anybody can check. */
    val export: String

    /** What the exported file is. */
    val exportWhat: String

    /** One permission in the list. */
    fun inForce(recipient: String, at: Instant): String

    /** In place of a recipient. */
    val anybodyWithLink: String

    /** Screen reader: a field with its box to tick; the state is required or mayLeaveOut. */
    fun spokenField(field: String, value: String, state: String): String
}

/** Data that can be read. Each stands by itself. */
interface SharingFields {
    /** “City” */
    val city: String

    /** “Customer since” */
    val memberSince: String

    /** “Name” */
    val name: String

    /** “Number of payments in the last year” */
    val paymentsSettled: String

    /** The word for a case. */
    operator fun get(of: DataField): String = when (of) {
        DataField.CITY -> city
        DataField.MEMBER_SINCE -> memberSince
        DataField.NAME -> name
        DataField.PAYMENTS_SETTLED -> paymentsSettled
    }

    /** The word for a name on the wire. */
    fun named(name: String): String? = when (name) {
        "city" -> city
        "member-since" -> memberSince
        "name" -> name
        "payments-settled" -> paymentsSettled
        else -> null
    }
}

/** The same inside of a sentence. */
interface SharingFieldsInside {
    /** “your city” */
    val city: String

    /** “since when you are a customer” */
    val memberSince: String

    /** “your name” */
    val name: String

    /** “your number of payments in the last year” */
    val paymentsSettled: String

    /** The word for a case. */
    operator fun get(of: DataField): String = when (of) {
        DataField.CITY -> city
        DataField.MEMBER_SINCE -> memberSince
        DataField.NAME -> name
        DataField.PAYMENTS_SETTLED -> paymentsSettled
    }

    /** The word for a name on the wire. */
    fun named(name: String): String? = when (name) {
        "city" -> city
        "member-since" -> memberSince
        "name" -> name
        "payments-settled" -> paymentsSettled
        else -> null
    }
}

/** What somebody wants data for. */
interface SharingPurposes {
    /** “To find out whether you are likely to pay” */
    val creditChecking: String

    /** “To make a contract with you” */
    val establishContractualAgreement: String

    /** “To do what a contract promises you” */
    val fulfilmentOfContractualObligation: String

    /** “To know who you are” */
    val identityVerification: String

    /** The word for a case. */
    operator fun get(of: DataPurpose): String = when (of) {
        DataPurpose.CREDIT_CHECKING -> creditChecking
        DataPurpose.ESTABLISH_CONTRACTUAL_AGREEMENT -> establishContractualAgreement
        DataPurpose.FULFILMENT_OF_CONTRACTUAL_OBLIGATION -> fulfilmentOfContractualObligation
        DataPurpose.IDENTITY_VERIFICATION -> identityVerification
    }
}

/** Where a request or a permission stands. */
interface SharingStates {
    /** “Waits for your answer” */
    val requested: String

    /** “In force” */
    val granted: String

    /** “You said no” */
    val refused: String

    /** “Taken back” */
    val withdrawn: String

    /** “Its time is over” */
    val expired: String

    /** “Replaced by a newer one” */
    val superseded: String

    /** “Not accepted” */
    val declined: String

    /** The word for a case. */
    operator fun get(of: ConsentState): String = when (of) {
        ConsentState.REQUESTED -> requested
        ConsentState.GRANTED -> granted
        ConsentState.REFUSED -> refused
        ConsentState.WITHDRAWN -> withdrawn
        ConsentState.EXPIRED -> expired
        ConsentState.SUPERSEDED -> superseded
        ConsentState.DECLINED -> declined
    }
}

/** One line of a checked list of permissions. */
interface SharingEvents {
    /** “{recipient} may read {fields} until {at}” */
    fun grant(recipient: String, fields: List<String>, at: Instant): String

    /** “Whoever has the link may read {fields} {count} times until {at}” */
    fun share(fields: List<String>, count: Long, at: Instant): String

    /** “Entries for your points may be held from {sources} until {at}” */
    fun collection(sources: List<String>, at: Instant): String

    /** “{seller} may learn which step you reach until {at}” */
    fun reach(seller: String, at: Instant): String

    /** “A permission was taken back” */
    val withdrawal: String
}

/** Why a read was refused. */
interface SharingRefusals {
    /** “You had taken it back.” */
    val withdrawn: String

    /** “You had allowed less.” */
    val superseded: String

    /** “Its time was over.” */
    val expired: String

    /** “You had not allowed all of that.” */
    val fieldNotCovered: String

    /** “You had not allowed it for that.” */
    val purposeNotCovered: String

    /** “The link had been opened as often as it may be.” */
    val usedUp: String

    /** “For a reason that this version does not know.” */
    val other: String

    /** The word for a case. */
    operator fun get(of: AccessRefusal): String = when (of) {
        AccessRefusal.WITHDRAWN -> withdrawn
        AccessRefusal.SUPERSEDED -> superseded
        AccessRefusal.EXPIRED -> expired
        AccessRefusal.FIELD_NOT_COVERED -> fieldNotCovered
        AccessRefusal.PURPOSE_NOT_COVERED -> purposeNotCovered
        AccessRefusal.USED_UP -> usedUp
        AccessRefusal.OTHER -> other
    }
}
