/* What cryptography asks of a Windows DLL that wine 8 does not have. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T size)
{
    return RtlGenRandom(bytes, (ULONG)size);
}
