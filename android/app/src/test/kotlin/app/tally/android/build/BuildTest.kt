package app.tally.android.build

import org.junit.jupiter.api.Test
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** What Maven compiles and tests here is what Gradle builds for phones; only the window and the resources are Gradle's alone. */
class BuildTest {
    private val android = File(System.getProperty("tally.root"), "android")
    private val gradle = File(android, "app/build.gradle.kts").readText()
    private val pom = File(android, "app/pom.xml").readText()

    @Test
    fun `both build the same sources`() {
        val maven = Regex("<sourceDir>(.*)</sourceDir>").findAll(pom).map { it.groupValues[1] }.toSet()
        val named =
            Regex("kotlin\\.srcDirs\\((.*)\\)")
                .find(gradle)
                ?.groupValues
                ?.get(1)
                .orEmpty()
        val ofGradle = Regex("\"([^\"]+)\"").findAll(named).map { it.groupValues[1] }.toSet()
        assertEquals(setOf("src/main/kotlin"), maven intersect ofGradle)
        assertEquals(setOf("src/maven/kotlin"), maven - ofGradle)
        assertEquals(setOf("src/compose/kotlin"), ofGradle - maven)
    }

    @Test
    fun `both take the same versions, and Gradle builds this app`() {
        val parent = File(android, "pom.xml").readText()
        val parts = mapOf("zxing" to "com.google.zxing:core", "coroutines" to "org.jetbrains.kotlinx:kotlinx-coroutines-android")
        parts.forEach { (name, part) ->
            val version = Regex("<$name.version>(.*)</$name.version>").find(parent)?.groupValues?.get(1)
            assertTrue("\"$part:$version\"" in gradle, part)
        }
        assertTrue("\":app\"" in File(android, "settings.gradle.kts").readText())
    }
}
