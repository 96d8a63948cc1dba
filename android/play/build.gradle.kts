// The same sources as pom.xml builds, for phones. Never run here, where there is no SDK: see ../README.md.

plugins {
    id("com.android.library") version "8.13.0"
    id("org.jetbrains.kotlin.android") version "2.4.21"
}

android {
    namespace = "app.tally.play"
    compileSdk = 36

    defaultConfig {
        minSdk = 26
    }

    sourceSets.getByName("main") {
        kotlin.srcDirs("src/main/kotlin")
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
    api(project(":ui"))
    api(project(":rehearsal"))
    implementation("org.jetbrains.kotlinx:kotlinx-serialization-json-jvm:1.13.0")
}
