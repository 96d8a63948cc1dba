// Never run: see ../README.md. For an app to try things with; one for people's money does without it.

plugins {
    id("com.android.library") version "8.13.0"
    id("org.jetbrains.kotlin.android") version "2.4.21"
}

// What `bindings/kotlin/run generate` and `../build rehearsal` have put there.
val built: String = providers.gradleProperty("tally.built").get()

layout.buildDirectory.set(file("$built/android-rehearsal"))

android {
    namespace = "app.tally.rehearsal"
    compileSdk = 36

    defaultConfig {
        minSdk = 26
    }

    sourceSets.getByName("main") {
        kotlin.srcDirs("../../rehearsal/src/main/kotlin", "$built/generated/rehearsal")
        jniLibs.srcDirs("$built/android-natives-rehearsal")
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

kotlin {
    jvmToolchain(17)
}

dependencies {
    api(project(":wallet"))
}
