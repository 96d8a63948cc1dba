// The same sources as pom.xml builds, for phones. GradleTest holds the two together. Never run here, where there is no SDK: see ../README.md.

plugins {
    id("com.android.library") version "8.13.0"
    id("org.jetbrains.kotlin.android") version "2.4.21"
    id("org.jetbrains.kotlin.plugin.compose") version "2.4.21"
    id("org.jetbrains.compose") version "1.12.2"
}

android {
    namespace = "app.tally.ui"
    compileSdk = 36

    defaultConfig {
        minSdk = 26
    }

    sourceSets.getByName("main") {
        kotlin.srcDirs("src/main/kotlin", "src/generated/kotlin")
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
    api("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.11.0")
    api("org.jetbrains.compose.ui:ui:1.12.2")
    api("org.jetbrains.compose.foundation:foundation:1.12.2")
    api("org.jetbrains.compose.material3:material3:1.12.0-alpha03")
    implementation("com.google.zxing:core:3.5.4")
    implementation("org.jetbrains.kotlinx:kotlinx-serialization-json-jvm:1.13.0")
}
