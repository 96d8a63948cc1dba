package app.tally.android

import android.view.SurfaceHolder
import android.view.SurfaceView
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.compose.ui.viewinterop.AndroidView
import app.tally.android.camera.CodeCamera
import app.tally.android.camera.PhoneCamera

/** What the camera sees, for as long as the screen is there; it begins again when somebody comes back to it. */
@Composable
internal fun CameraPicture(
    read: (String?) -> Unit,
    failed: () -> Unit,
) {
    val context = LocalContext.current
    val camera: CodeCamera = remember { PhoneCamera(context) }
    DisposableEffect(camera) { onDispose(camera::close) }
    AndroidView({ SurfaceView(it).apply { holder.addCallback(Surfaced(camera, read, failed)) } }, Modifier.fillMaxSize())
}

private class Surfaced(
    private val camera: CodeCamera,
    private val read: (String?) -> Unit,
    private val failed: () -> Unit,
) : SurfaceHolder.Callback {
    override fun surfaceCreated(holder: SurfaceHolder) = camera.begin(holder.surface, read, failed)

    override fun surfaceChanged(
        holder: SurfaceHolder,
        format: Int,
        width: Int,
        height: Int,
    ) = Unit

    override fun surfaceDestroyed(holder: SurfaceHolder) = camera.close()
}
