#include "log.h"

Q_LOGGING_CATEGORY(earshotLog, "earshot", QtWarningMsg)
