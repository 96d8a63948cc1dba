package app.tally.desktop

import app.tally.core.VaultPurpose
import app.tally.ui.security.PromptWords
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import javax.swing.JOptionPane

/** Asks where a phone would ask for a finger: in a box of the desktop, which says what is signed. */
internal suspend fun PromptWords.agrees(purpose: VaultPurpose): Boolean =
    withContext(Dispatchers.Main) {
        val text = of(purpose)
        JOptionPane.showConfirmDialog(null, text.detail, text.title, JOptionPane.OK_CANCEL_OPTION) == JOptionPane.OK_OPTION
    }
