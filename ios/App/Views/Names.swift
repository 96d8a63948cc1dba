import TallyAppModel

// Apple has types of these names, too; in the views they are ours.
typealias Link = TallyAppModel.Link
typealias Point = TallyAppModel.Point
typealias Tab = TallyAppModel.Tab
