package app.tally.android.camera

import android.annotation.SuppressLint
import android.content.Context
import android.graphics.ImageFormat
import android.hardware.camera2.CameraAccessException
import android.hardware.camera2.CameraCaptureSession
import android.hardware.camera2.CameraCharacteristics
import android.hardware.camera2.CameraDevice
import android.hardware.camera2.CameraManager
import android.hardware.camera2.CaptureRequest
import android.hardware.camera2.params.OutputConfiguration
import android.hardware.camera2.params.SessionConfiguration
import android.media.Image
import android.media.ImageReader
import android.os.Handler
import android.os.HandlerThread
import android.view.Surface
import app.tally.android.service
import java.util.concurrent.atomic.AtomicBoolean

/** The camera at the back of the phone. Codes can be written where it does not work. */
internal class PhoneCamera(
    private val context: Context,
) : CodeCamera {
    private var filming: Filming? = null

    override fun begin(
        surface: Surface,
        read: (String?) -> Unit,
        failed: () -> Unit,
    ) {
        close()
        filming = Filming(context, surface, read, failed).also(Filming::begin)
    }

    override fun close() {
        filming?.close()
        filming = null
    }
}

/** From one look at the scanner to its end. */
private class Filming(
    private val context: Context,
    private val surface: Surface,
    private val read: (String?) -> Unit,
    private val failed: () -> Unit,
) : CameraDevice.StateCallback() {
    private val thread = HandlerThread("codes").apply { start() }
    private val there = Handler(thread.looper)
    private val pictures = ImageReader.newInstance(WIDTH, HEIGHT, ImageFormat.YUV_420_888, 2)
    private val codes = CodeReader()
    private val gaze = Gaze()
    private val over = AtomicBoolean()

    @Volatile
    private var device: CameraDevice? = null

    /** The app asks for the camera before it shows where the picture is. */
    @SuppressLint("MissingPermission")
    fun begin() =
        orFail {
            val manager = context.service<CameraManager>()
            val back = manager.cameraIdList.firstOrNull { facing(manager, it) == CameraCharacteristics.LENS_FACING_BACK }
            pictures.setOnImageAvailableListener(::look, there)
            if (back == null) fail() else manager.openCamera(back, this, there)
        }

    /** Whether this ends it. */
    fun close(): Boolean {
        if (!over.compareAndSet(false, true)) return false
        device?.close()
        pictures.close()
        thread.quitSafely()
        return true
    }

    /** A camera can be taken away at any moment, by another app, by a rule of whoever owns the phone, or by a fault. */
    private fun orFail(work: () -> Unit) =
        try {
            work()
        } catch (_: CameraAccessException) {
            fail()
        } catch (_: SecurityException) {
            fail()
        } catch (_: IllegalArgumentException) {
            fail()
        } catch (_: IllegalStateException) {
            fail()
        }

    private fun fail() {
        if (close()) context.mainExecutor.execute(failed)
    }

    private fun look(from: ImageReader) =
        orFail {
            val (code, at) = from.acquireLatestImage()?.use { codes.read(brightnessOf(it)) to it.timestamp } ?: return@orFail
            gaze.look(code, at) { seen -> context.mainExecutor.execute { if (!over.get()) read(seen) } }
        }

    override fun onOpened(camera: CameraDevice) =
        orFail {
            device = camera
            if (over.get()) return@orFail camera.close()
            val outputs = listOf(surface, pictures.surface)
            val request = camera.createCaptureRequest(CameraDevice.TEMPLATE_PREVIEW).apply { outputs.forEach(::addTarget) }
            request.set(CaptureRequest.CONTROL_AF_MODE, CaptureRequest.CONTROL_AF_MODE_CONTINUOUS_PICTURE)
            val session = Running(request.build())
            val into = outputs.map(::OutputConfiguration)
            camera.createCaptureSession(SessionConfiguration(SessionConfiguration.SESSION_REGULAR, into, context.mainExecutor, session))
        }

    override fun onDisconnected(camera: CameraDevice) = end(camera)

    override fun onError(
        camera: CameraDevice,
        error: Int,
    ) = end(camera)

    private fun end(camera: CameraDevice) {
        camera.close()
        fail()
    }

    private inner class Running(
        private val request: CaptureRequest,
    ) : CameraCaptureSession.StateCallback() {
        override fun onConfigured(session: CameraCaptureSession) = orFail { session.setRepeatingRequest(request, null, there) }

        override fun onConfigureFailed(session: CameraCaptureSession) = fail()
    }

    private companion object {
        /** Enough for a code that fills half of the picture, and little to search through. */
        const val WIDTH = 1280
        const val HEIGHT = 720
    }
}

private fun facing(
    manager: CameraManager,
    id: String,
): Int? = manager.getCameraCharacteristics(id).get(CameraCharacteristics.LENS_FACING)

private fun brightnessOf(image: Image): Brightness {
    val plane = image.planes.first()
    val bytes = ByteArray(plane.buffer.remaining()).also(plane.buffer::get)
    return Brightness(bytes, image.width, image.height, plane.rowStride)
}
