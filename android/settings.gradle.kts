// Never run here, where there is no SDK: see README.md.

pluginManagement {
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
}

dependencyResolutionManagement {
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "tally-app"

include(":wallet", ":ui", ":app", ":rehearsal", ":play")
project(":wallet").projectDir = file("../bindings/kotlin/android")
project(":rehearsal").projectDir = file("../bindings/kotlin/android/rehearsal")
