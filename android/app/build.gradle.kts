// The same sources as pom.xml builds, and the window over them. BuildTest holds the two together. Never run here, where there is no SDK: see ../README.md.

plugins {
    id("com.android.application") version "8.13.0"
    id("org.jetbrains.kotlin.android") version "2.4.21"
    id("org.jetbrains.kotlin.plugin.compose") version "2.4.21"
}

android {
    namespace = "app.tally.android"
    compileSdk = 36

    defaultConfig {
        applicationId = "app.tally"
        minSdk = 30
        targetSdk = 36
        versionCode = 1
        versionName = "0.1.0"
    }

    sourceSets.getByName("main") {
        kotlin.srcDirs("src/main/kotlin", "src/compose/kotlin")
        res.srcDirs("src/main/res", "src/generated/res")
    }

    // What people pay with, and what they try things with: only the second has play money, and another library for it.
    flavorDimensions += "money"
    productFlavors {
        create("full") { dimension = "money" }
        create("trial") {
            dimension = "money"
            applicationIdSuffix = ".trial"
        }
    }

    buildTypes.getByName("release") {
        isMinifyEnabled = true
        isShrinkResources = true
        proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"))
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
    implementation(project(":ui"))
    "trialImplementation"(project(":play"))
    implementation("com.google.zxing:core:3.5.4")
    implementation("org.jetbrains.kotlinx:kotlinx-coroutines-android:1.11.0")
    implementation("androidx.activity:activity-compose:1.11.0")
}
