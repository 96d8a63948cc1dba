package app.tally.ui.build

import org.junit.jupiter.api.Test
import org.w3c.dom.Element
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import kotlin.test.assertEquals

/** What Maven builds and tests here is what Gradle builds for phones: the same sources, the same versions. */
class GradleTest {
    private val android = File(System.getProperty("tally.root"), "android")
    private val gradle = File(android, "ui/build.gradle.kts").readText()
    private val pom = xml("ui/pom.xml")
    private val properties = children(xml("pom.xml"), "properties").flatMap(::children).associate { it.tagName to it.textContent }

    @Test
    fun `both build the same sources`() {
        val compile = pom.getElementsByTagName("execution").elements().single { text(it, "id") == "compile" }
        val maven = compile.getElementsByTagName("sourceDir").elements().map { it.textContent }
        val named =
            Regex("kotlin\\.srcDirs\\((.*)\\)")
                .find(gradle)
                ?.groupValues
                ?.get(1)
                .orEmpty()
        assertEquals(maven, Regex("\"([^\"]+)\"").findAll(named).map { it.groupValues[1] }.toList())
    }

    @Test
    fun `both build with the same versions`() {
        val maven = dependencies().filterKeys { it !in OF_THE_MACHINE }
        val named = Regex("(?:api|implementation)\\(\"([^:]+):([^:]+):([^\"]+)\"\\)").findAll(gradle)
        assertEquals(maven, named.associate { it.destructured.let { (group, artifact, version) -> "$group:$artifact" to version } })
    }

    @Test
    fun `both compile with the same compiler`() {
        val plugins = Regex("id\\(\"org\\.jetbrains\\.(kotlin|compose)[^\"]*\"\\) version \"([^\"]+)\"").findAll(gradle)
        plugins.forEach { it.destructured.let { (whose, version) -> assertEquals(properties["$whose.version"], version) } }
    }

    /** What the app is made of. An artifact for desktops goes by its common name in Gradle. */
    private fun dependencies(): Map<String, String> =
        children(pom, "dependencies").flatMap(::children).filter { text(it, "scope") == null }.associate {
            "${text(it, "groupId")}:${text(it, "artifactId")?.removeSuffix("-desktop")}" to version(it)
        }

    private fun version(of: Element): String {
        val written = text(of, "version") ?: return properties.getValue("coroutines.version")
        return Regex("\\$\\{(.+)}").matchEntire(written)?.let { properties[it.groupValues[1]] } ?: written
    }

    private fun xml(path: String): Element =
        DocumentBuilderFactory
            .newInstance()
            .newDocumentBuilder()
            .parse(File(android, path))
            .documentElement

    private fun children(
        of: Element,
        name: String? = null,
    ) = of.childNodes
        .let { nodes ->
            (0 until nodes.length).map(nodes::item)
        }.filterIsInstance<Element>()
        .filter { name == null || it.tagName == name }

    private fun text(
        of: Element,
        name: String,
    ) = children(of, name).firstOrNull()?.textContent

    private fun org.w3c.dom.NodeList.elements() = (0 until length).map { item(it) as Element }

    private companion object {
        /** A project of Gradle's, and what its plugin brings. */
        val OF_THE_MACHINE = setOf("app.tally:tally-wallet", "org.jetbrains.kotlin:kotlin-stdlib")
    }
}
