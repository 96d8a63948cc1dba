package app.tally.android.build

import app.tally.android.TallyApplication
import app.tally.android.TrialApplication
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
        val compiled = pom.substringAfter("<id>compile</id>").substringBefore("</execution>")
        val maven = Regex("<sourceDir>(.*)</sourceDir>").findAll(compiled).map { it.groupValues[1] }.toSet()
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
    fun `only an app to try things with has play money in it`() {
        val named = Regex("\\S*\\(project\\(\":(play|rehearsal)\"\\)\\)").findAll(gradle).map { it.value }.toList()
        assertEquals(listOf("\"trialImplementation\"(project(\":play\"))"), named)
        val ofMaven = pom.substringAfter("<artifactId>tally-play</artifactId>").substringBefore("</dependency>")
        assertTrue("<scope>test</scope>" in ofMaven && "tally-rehearsal" !in pom)
        assertTrue("TrialApplication" in File(android, "app/src/trial/AndroidManifest.xml").readText())
        assertTrue(TallyApplication::class.java.isAssignableFrom(TrialApplication::class.java))
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
