extension ScreenModel {
    /// That there is no network, where somebody might wait for something new. Everything that is stored can be read all the same.
    var offline: [Element] { app.outside.isOnline ? [] : [.notice(.info, words.common.offline)] }
}
