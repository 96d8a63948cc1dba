@file:Suppress("ktlint:standard:class-naming", "ktlint:standard:property-naming")

package app.tally.android

/** The resources' numbers, which Android's own tools make for a phone. Here they only have to differ; a test holds the names against the files. */
object R {
    object string {
        const val app_name = 0x7f010001
        const val channel_money = 0x7f010002
        const val channel_money_what = 0x7f010003
        const val channel_data = 0x7f010004
        const val channel_data_what = 0x7f010005
        const val channel_safety = 0x7f010006
        const val channel_safety_what = 0x7f010007
    }

    object drawable {
        const val news = 0x7f020001
    }
}
