package app.tally.ui.app

import app.tally.ui.screen.Step
import app.tally.ui.screen.StepState
import app.tally.ui.words.Words

/** One of several that follow each other, which says where it stands to whoever does not see it. */
internal fun Words.step(
    text: String,
    state: StepState,
): Step =
    Step(
        text,
        state,
        when (state) {
            StepState.DONE -> common.spokenStepDone
            StepState.NOW -> common.spokenStepNow
            StepState.NEXT -> common.spokenStepNext
        },
    )
