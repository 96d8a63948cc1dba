package app.tally.android.build

import app.tally.android.PAY
import app.tally.android.R
import app.tally.android.SCHEME
import app.tally.android.SharedFiles
import app.tally.android.TallyApplication
import app.tally.android.sync.SyncJob
import org.junit.jupiter.api.Test
import org.w3c.dom.Element
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** What Android's own tools would check, which are not here: names that have to be the same in several files. */
class ManifestTest {
    private val app = File(System.getProperty("tally.root"), "android/app")
    private val manifest = xml("src/main/AndroidManifest.xml")
    private val resources = listOf("src/main/res", "src/generated/res").flatMap { File(app, it).walk().filter(File::isFile) }

    @Test
    fun `every class that it names is there`() {
        val named = listOf("application", "activity", "provider", "service").flatMap(::each).map { it.android("name") }
        val window = File(app, "src/compose/kotlin/app/tally/android/MainActivity.kt")
        val classes =
            listOf(TallyApplication::class.java.name, "app.tally.android.MainActivity", SharedFiles::class.java.name, SyncJob::class.java.name)
        assertEquals(classes, named)
        assertTrue(window.readText().contains("class MainActivity : ComponentActivity()"))
    }

    @Test
    fun `every resource that is named is there`() {
        val texts = (resources + File(app, "src/main/AndroidManifest.xml")).filter { it.extension == "xml" }.map(File::readText)
        val named = texts.flatMap { REFERENCE.findAll(it).map { found -> found.groupValues[1] to found.groupValues[2] } }.toSet()
        assertEquals(emptySet(), named - known)
    }

    @Test
    fun `the numbers of the code are those of the files`() {
        val numbers =
            R::class.java.declaredClasses
                .flatMap { it.declaredFields.toList() }
                .filter { it.type == Int::class.java }
        val inCode = numbers.map { it.declaringClass.simpleName to it.name }
        assertEquals(emptySet(), inCode.toSet() - known)
    }

    @Test
    fun `nothing is taken along by a backup`() {
        val application = each("application").single()
        assertEquals("false", application.android("allowBackup"))
        listOf("data_extraction_rules", "full_backup_content").map { xml("src/main/res/xml/$it.xml") }.forEach { rules ->
            val ways = listOf("cloud-backup", "device-transfer").flatMap { rules.all(it) }.ifEmpty { listOf(rules) }
            ways.forEach { way -> assertEquals(EVERYWHERE, way.all("exclude").map { it.getAttribute("domain") to it.getAttribute("path") }) }
            assertTrue(rules.all("include").isEmpty())
        }
    }

    @Test
    fun `nothing is sent in clear, and only the window is open to others`() {
        assertEquals("false", each("application").single().android("usesCleartextTraffic"))
        val open = listOf("activity", "provider", "service").flatMap(::each).filter { it.android("exported") == "true" }
        assertEquals(listOf("app.tally.android.MainActivity"), open.map { it.android("name") })
        // No other app puts a window of its own into this one's task, or over it.
        assertEquals("", each("activity").single().android("taskAffinity"))
        assertTrue(each("activity").single().hasAttributeNS(ANDROID, "taskAffinity"))
        assertTrue("android.permission.HIDE_OVERLAY_WINDOWS" in each("uses-permission").map { it.android("name") })
        assertEquals("android.permission.BIND_JOB_SERVICE", each("service").single().android("permission"))
        val files = each("provider").single()
        assertEquals(
            listOf("\${applicationId}.files", "false", "true"),
            listOf("authorities", "exported", "grantUriPermissions").map { files.android(it) },
        )
    }

    @Test
    fun `links and shortcuts are those that the code knows`() {
        val data = each("data").single()
        assertEquals(SCHEME, "${data.android("scheme")}:")
        assertEquals("", data.android("sspPrefix"))
        assertTrue(PAY in each("action").map { it.android("name") })
        // An app to try things with is another app for the phone.
        mapOf("main" to "app.tally", "trial" to "app.tally.trial").forEach { (flavour, id) ->
            val shortcut = xml("src/$flavour/res/xml/shortcuts.xml").all("intent").single()
            assertEquals(
                listOf(PAY, "app.tally.android.MainActivity", id),
                listOf("action", "targetClass", "targetPackage").map { shortcut.android(it) },
            )
        }
    }

    private val known: Set<Pair<String, String>> by lazy {
        val files = resources.map { it.parentFile.name.substringBefore('-') to it.nameWithoutExtension }
        val values = resources.filter { it.parentFile.name == "values" }.flatMap { xml(it).all("*") }.filter { it.hasAttribute("name") }
        files.toSet() + values.map { it.tagName to it.getAttribute("name") }
    }

    private fun each(tag: String) = manifest.all(tag)

    private fun xml(path: String) = xml(File(app, path))

    private fun xml(file: File): Element =
        DocumentBuilderFactory
            .newInstance()
            .apply { isNamespaceAware = true }
            .newDocumentBuilder()
            .parse(file)
            .documentElement

    private fun Element.all(tag: String) = getElementsByTagName(tag).let { found -> (0 until found.length).map { found.item(it) as Element } }

    private fun Element.android(name: String): String = getAttributeNS(ANDROID, name)

    private companion object {
        const val ANDROID = "http://schemas.android.com/apk/res/android"
        val REFERENCE = Regex("\"@(string|xml|drawable|style|color)/([\\w.]+)\"")
        val EVERYWHERE = listOf("root", "file", "database", "sharedpref", "external").map { it to "." }
    }
}
