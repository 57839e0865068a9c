/* python.exe for the python311.dll beside it: all that python.org's own one does. */
#include <windows.h>

int wmain(int count, wchar_t **arguments)
{
    HMODULE python = LoadLibraryW(L"python311.dll");
    int (*run)(int, wchar_t **) = python ? (void *)GetProcAddress(python, "Py_Main") : 0;
    return run ? run(count, arguments) : 127;
}
