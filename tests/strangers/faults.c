/* Preloaded into a program (LD_PRELOAD), kills it at, or fails, the N-th call of a kind: N counts the calls of all its threads together.
 *
 *   FAULTS_LOG   a file that gets a line for each call: "pwrite64 wallet.db-wal"
 *   FAULT        "CALL FILE N EFFECT": at the N-th such call. EFFECT is `kill`; `tear`, which writes half of it first; or
 *                an error's name, with a `+` if every later call of the kind fails, too
 *
 * strace could do the same if it did not count each thread by itself: which thread of a pool writes what differs from run to run.
 * Only the first letters of a file's name count, and FILE `*` is any.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

struct fault {
    char call[24], file[64], effect[16];
    long at;
    int code, for_good;
};

static struct fault fault;
static long seen;
static int log_file = -1;

static const struct { const char *name; int code; } ERRORS[] = {{"EIO", EIO}, {"ENOSPC", ENOSPC}, {"ECONNREFUSED", ECONNREFUSED}};

static void read_effect(void) {
    size_t length = strlen(fault.effect);
    fault.for_good = length > 0 && fault.effect[length - 1] == '+';
    if (fault.for_good) fault.effect[length - 1] = 0;
    for (size_t each = 0; each < sizeof ERRORS / sizeof *ERRORS; each++)
        if (!strcmp(fault.effect, ERRORS[each].name)) fault.code = ERRORS[each].code;
}

__attribute__((constructor)) static void begin(void) {
    const char *asked = getenv("FAULT"), *log = getenv("FAULTS_LOG");
    if (log) log_file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (!asked) return;
    if (sscanf(asked, "%23s %63s %ld %15s", fault.call, fault.file, &fault.at, fault.effect) != 4) abort();
    read_effect();
}

static void say(const char *call, const char *file, const char *more) {
    char line[256];
    int length = snprintf(line, sizeof line, "%s %s%s\n", call, file, more);
    if (log_file >= 0) syscall(SYS_write, log_file, line, length);
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* What a call is about: a file's own name where it is known to every run, else what kind of thing it is. */
static const char *named(const char *path) {
    const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    if (!strncmp(path, "socket:", 7)) return "socket";
    if (!strncmp(path, "pipe:", 5)) return "pipe";
    if (!strncmp(name, "wallet.", 7) || !strncmp(name, "vault.", 6)) return name;
    return "file";
}

/* Whether this call is to fail: -1 that it is to be torn, else the error. */
static int strike(const char *call, const char *path) {
    const char *file = named(path);
    int is_it = !strcmp(call, fault.call) && (!strcmp("*", fault.file) || !strcmp(file, fault.file));
    long number = is_it ? __atomic_add_fetch(&seen, 1, __ATOMIC_SEQ_CST) : 0;
    int hit = is_it && (number == fault.at || (fault.for_good && number > fault.at));
    say(call, file, hit ? " HIT" : "");
    if (!hit) return 0;
    if (!strcmp(fault.effect, "tear")) return -1;
    if (fault.code) return fault.code;
    die();
    return 0;
}

static int strike_open(const char *call, int file) {
    char link[48], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    long length = syscall(SYS_readlink, link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    /* Wakes another thread of the same process, and nobody else ever sees it. */
    if (!strncmp(path, "anon_inode:", 11)) return 0;
    return strike(call, path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL(code) do { errno = (code); return -1; } while (0)

/* `name` is the function, `call` what the kernel knows it as, `half` the same for half as much. */
#define WRITES(name, call, parameters, arguments, half)           \
    ssize_t name parameters {                                     \
        int struck = strike_open(call, file);                     \
        if (struck > 0) FAIL(struck);                             \
        if (struck < 0) { REAL(name) half; die(); }               \
        return REAL(name) arguments;                              \
    }

#define CHANGES(name, call, parameters, arguments, strike_it)     \
    int name parameters {                                         \
        int struck = strike_it;                                   \
        if (struck > 0) FAIL(struck);                             \
        if (struck < 0) die();                                    \
        return REAL(name) arguments;                              \
    }

#define SAME_FILE(call) strike_open(call, file)
#define SAME_PATH(call) strike(call, path)

/* Only what makes a file can find no room. */
#define OPENS(name)                                               \
    int name(const char *path, int flags, ...) {                  \
        va_list more;                                             \
        va_start(more, flags);                                    \
        mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0; \
        va_end(more);                                             \
        if (flags & O_CREAT && access(path, F_OK)) {              \
            int struck = strike("creat", path);                   \
            if (struck > 0) FAIL(struck);                         \
            if (struck < 0) die();                                \
        }                                                         \
        return REAL(name)(path, flags, mode);                     \
    }

OPENS(open)
OPENS(open64)
WRITES(pwrite, "pwrite64", (int file, const void *bytes, size_t size, off_t place), (file, bytes, size, place), (file, bytes, size / 2, place))
WRITES(pwrite64, "pwrite64", (int file, const void *bytes, size_t size, off64_t place), (file, bytes, size, place), (file, bytes, size / 2, place))
WRITES(write, "write", (int file, const void *bytes, size_t size), (file, bytes, size), (file, bytes, size / 2))
WRITES(writev, "writev", (int file, const struct iovec *parts, int count), (file, parts, count), (file, parts, count / 2))
WRITES(send, "sendto", (int file, const void *bytes, size_t size, int flags), (file, bytes, size, flags), (file, bytes, size / 2, flags))
WRITES(pread, "pread64", (int file, void *bytes, size_t size, off_t place), (file, bytes, size, place), (file, bytes, size, place))
WRITES(pread64, "pread64", (int file, void *bytes, size_t size, off64_t place), (file, bytes, size, place), (file, bytes, size, place))
CHANGES(fsync, "fsync", (int file), (file), SAME_FILE("fsync"))
CHANGES(fdatasync, "fdatasync", (int file), (file), SAME_FILE("fdatasync"))
CHANGES(ftruncate, "ftruncate", (int file, off_t size), (file, size), SAME_FILE("ftruncate"))
CHANGES(ftruncate64, "ftruncate", (int file, off64_t size), (file, size), SAME_FILE("ftruncate"))
CHANGES(unlink, "unlink", (const char *path), (path), SAME_PATH("unlink"))
CHANGES(unlinkat, "unlinkat", (int folder, const char *path, int flags), (folder, path, flags), SAME_PATH("unlinkat"))
CHANGES(rmdir, "rmdir", (const char *path), (path), SAME_PATH("rmdir"))
CHANGES(mkdir, "mkdir", (const char *path, mode_t mode), (path, mode), SAME_PATH("mkdir"))
CHANGES(rename, "rename", (const char *path, const char *other), (path, other), SAME_PATH("rename"))
CHANGES(link, "link", (const char *path, const char *other), (path, other), SAME_PATH("link"))
CHANGES(linkat, "linkat", (int from, const char *path, int to, const char *other, int flags), (from, path, to, other, flags), SAME_PATH("linkat"))
CHANGES(connect, "connect", (int file, const struct sockaddr *address, socklen_t size), (file, address, size), SAME_FILE("connect"))
