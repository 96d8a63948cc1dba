// Generated from shells/words/play.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

/// Trying the app with play money.
public protocol PlayWords: Sendable {
    /// Stands over every screen for as long as somebody tries the app. It must never leave a doubt.
    var mark: String { get }

    /// Beside the mark: ends the trial and goes back to the first screen. Everything in it is lost, which costs nothing.
    var leave: String { get }

    /// In the place of the camera's picture, over a list of codes to pick from.
    var instead: String { get }

    /// Below the mark: all of what was picked is taken, such as the bikes.
    var noneLeft: String { get }

    /// Below the mark: the sandbox, a program beside this one, does not answer.
    var unreachable: String { get }

    /// Below the mark: the play world gave no such code.
    var refused: String { get }

    /// Something to hold the camera over: an invite of the play world.
    var invite: String { get }

    /// Something to hold the camera over: the sticker at a bakery's till. It does not say how much.
    var bakery: String { get }

    /// Something to hold the camera over: the sticker on a ticket machine. It does not say how much.
    var transport: String { get }

    /// Something to hold the camera over: the code on the frame of a rental bike.
    var bike: String { get }

    /// Something to hold the camera over: the code of a landlord who wants to know something.
    var landlord: String { get }
}
