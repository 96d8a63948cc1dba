/// What a test says when the world is not as it has to be.
public struct Broken: Error, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}
