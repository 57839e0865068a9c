/* What Qt6Core asks of a Windows DLL that wine 8 does not have: converters to encodings other than
   Unicode and Latin 1. There are none; Qt then does without them. */
enum { U_UNSUPPORTED_ERROR = 16 };

#define REFUSE(name) \
    __declspec(dllexport) void *name(const void *which, int *error) \
    { \
        (void)which; \
        *error = U_UNSUPPORTED_ERROR; \
        return 0; \
    }
#define NOTHING(name) \
    __declspec(dllexport) void *name(void) { return 0; }

REFUSE(ucnv_open)
NOTHING(ucnv_close)
NOTHING(ucnv_reset)
NOTHING(ucnv_countAvailable)
NOTHING(ucnv_getAvailableName)
NOTHING(ucnv_getStandardName)
NOTHING(ucnv_getName)
NOTHING(ucnv_getMaxCharSize)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_toUnicode)
NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_toUCountPending)
NOTHING(ucnv_fromUCountPending)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
