package app.tally.android.camera

import android.annotation.SuppressLint
import android.content.Context
import android.graphics.ImageFormat
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

/** The camera at the back of the phone. Whatever goes wrong with it shows no picture, and codes can be typed all the same. */
internal class PhoneCamera(
    private val context: Context,
) : CodeCamera {
    private val thread = HandlerThread("codes").apply { start() }
    private val there = Handler(thread.looper)
    private val pictures = ImageReader.newInstance(WIDTH, HEIGHT, ImageFormat.YUV_420_888, 2)
    private val codes = CodeReader()
    private var device: CameraDevice? = null

    /** The app asks for the camera before it shows where the picture is. */
    @SuppressLint("MissingPermission")
    override fun begin(
        surface: Surface,
        read: (String) -> Unit,
    ) {
        val manager = context.service<CameraManager>()
        val back = manager.cameraIdList.firstOrNull { facing(manager, it) == CameraCharacteristics.LENS_FACING_BACK } ?: return
        pictures.setOnImageAvailableListener({ look(it, read) }, there)
        manager.openCamera(back, Opened(surface), there)
    }

    override fun close() {
        device?.close()
        pictures.close()
        thread.quitSafely()
    }

    private fun look(
        from: ImageReader,
        read: (String) -> Unit,
    ) {
        val code = from.acquireLatestImage()?.use { codes.read(brightnessOf(it)) } ?: return
        context.mainExecutor.execute { read(code) }
    }

    private inner class Opened(
        private val surface: Surface,
    ) : CameraDevice.StateCallback() {
        override fun onOpened(camera: CameraDevice) {
            device = camera
            val outputs = listOf(surface, pictures.surface)
            val request = camera.createCaptureRequest(CameraDevice.TEMPLATE_PREVIEW).apply { outputs.forEach(::addTarget) }
            request.set(CaptureRequest.CONTROL_AF_MODE, CaptureRequest.CONTROL_AF_MODE_CONTINUOUS_PICTURE)
            val session = Running(request.build())
            val into = outputs.map(::OutputConfiguration)
            camera.createCaptureSession(SessionConfiguration(SessionConfiguration.SESSION_REGULAR, into, context.mainExecutor, session))
        }

        override fun onDisconnected(camera: CameraDevice) = camera.close()

        override fun onError(
            camera: CameraDevice,
            error: Int,
        ) = camera.close()
    }

    private inner class Running(
        private val request: CaptureRequest,
    ) : CameraCaptureSession.StateCallback() {
        override fun onConfigured(session: CameraCaptureSession) {
            session.setRepeatingRequest(request, null, there)
        }

        override fun onConfigureFailed(session: CameraCaptureSession) = session.close()
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
