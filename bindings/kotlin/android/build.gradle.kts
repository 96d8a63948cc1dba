// Never run: see README.md.

plugins {
    id("com.android.library") version "8.13.0"
    id("org.jetbrains.kotlin.android") version "2.4.21"
}

// What `bindings/kotlin/run generate` and `build` have put there.
val built: String = providers.gradleProperty("tally.built").get()

layout.buildDirectory.set(file("$built/android"))

android {
    namespace = "app.tally"
    compileSdk = 36

    defaultConfig {
        minSdk = 26
        consumerProguardFiles("consumer-rules.pro")
    }

    sourceSets.getByName("main") {
        kotlin.srcDirs("../wallet/src/main/kotlin", "$built/generated/main")
        jniLibs.srcDirs("$built/android-natives")
        resources.srcDirs("../../..")
        resources.setIncludes(setOf("LICENSE", "THIRD-PARTY.md"))
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
    api("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.11.0")
    implementation("net.java.dev.jna:jna:5.19.1@aar")
}
