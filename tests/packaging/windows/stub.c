/* Stands in for the program where its set-up is tested: it notes down how it was started, keeps
   some data, and quits as the program does, after the call. Built as callcontrol.exe and, for the
   console, as callcontrol-cli.exe. */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

static WCHAR folder[MAX_PATH];

static const WCHAR *in_folder(const WCHAR *name) {
    static WCHAR path[MAX_PATH];
    swprintf(path, MAX_PATH, L"%ls\\%ls", folder, name);
    return path;
}

static void note(const WCHAR *name, const WCHAR *text) {
    FILE *file = _wfopen(in_folder(name), L"a, ccs=UTF-8");
    if (file) {
        fwprintf(file, L"%ls\n", text);
        fclose(file);
    }
}

static int exists(const WCHAR *name) {
    return GetFileAttributesW(in_folder(name)) != INVALID_FILE_ATTRIBUTES;
}

static int runs(void) {
    HANDLE running = OpenMutexW(SYNCHRONIZE, FALSE, L"callcontrol-stub");
    if (running) CloseHandle(running);
    return running != NULL;
}

static int run(void) {
    HANDLE running = CreateMutexW(NULL, TRUE, L"callcontrol-stub");
    HANDLE leave = CreateEventW(NULL, TRUE, FALSE, L"callcontrol-stub-quit");
    note(L"history.txt", L"a call");
    note(L"pid.txt", L"running");
    WaitForSingleObject(leave, 60000);
    _wremove(in_folder(L"pid.txt"));
    ReleaseMutex(running);
    return 0;
}

static int quit(double seconds) {
    ULONGLONG end = GetTickCount64() + (ULONGLONG)(seconds * 1000);
    HANDLE leave = OpenEventW(EVENT_MODIFY_STATE, FALSE, L"callcontrol-stub-quit");
    if (!leave) return 0;
    while (exists(L"call-up.txt")) {
        if (GetTickCount64() >= end) return 1;
        Sleep(20);
    }
    SetEvent(leave);
    CloseHandle(leave);
    while (runs()) Sleep(20);
    return 0;
}

static int remove_data(void) {
    WIN32_FIND_DATAW found;
    HANDLE search = FindFirstFileW(in_folder(L"*.txt"), &found);
    if (runs() || exists(L"locked.txt")) return 1;
    if (search != INVALID_HANDLE_VALUE) {
        do _wremove(in_folder(found.cFileName));
        while (FindNextFileW(search, &found));
        FindClose(search);
    }
    return RemoveDirectoryW(folder) ? 0 : 1;
}

int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, PWSTR line, int show) {
    swprintf(folder, MAX_PATH, L"%ls\\Call Control", _wgetenv(L"LOCALAPPDATA"));
    if (!wcsncmp(line, L"quit --wait ", 12)) return quit(_wtof(line + 12));
    if (!wcscmp(line, L"remove-data --yes")) return remove_data();
    CreateDirectoryW(folder, NULL);
    note(L"started.txt", line);
    return runs() ? 0 : run();
}
