#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

// What ThreadSanitizer cannot see, because Qt's own libraries are not built with it: that a call which is
// handed to another thread happens after the handing over, and that a blocking one is over when it returns.
// Qt's own locks see to that; here the same order is told to the sanitizer, and no more of it than those
// locks give. Everything else is left as it is: whatever else two threads share still has to be a lock or an
// atomic of ours.

static_assert(QT_VERSION < QT_VERSION_CHECK(6, 7, 0), "invokeMethodImpl() has another form from Qt 6.7");

namespace {

//! A slot that says when it has run.
class Answering : public QtPrivate::QSlotObjectBase
{
public:
    Answering(QSlotObjectBase *slot, void *answer)
        : QSlotObjectBase(&Answering::run)
        , m_slot(slot)
        , m_answer(answer)
    {}

private:
    static void run(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *answering = static_cast<Answering *>(self);
        if (which == Call) {
            answering->m_slot->call(receiver, arguments);
            __tsan_release(answering->m_answer);
        } else if (which == Destroy) {
            answering->m_slot->destroyIfLastRef();
            delete answering;
        }
    }

    QSlotObjectBase *m_slot;
    void *m_answer;
};

// A thread takes each event out of its queue under the lock under which the others put theirs in.
bool takesAnEvent(void **receiverAndEvent)
{
    if (static_cast<QEvent *>(receiverAndEvent[1])->type() == QEvent::MetaCall)
        __tsan_acquire(QThread::currentThread());
    return false; // go on
}

void watchEvents()
{
    QInternal::registerCallback(QInternal::EventNotifyCallback, &takesAnEvent);
}

} // namespace

Q_CONSTRUCTOR_FUNCTION(watchEvents)

// Stands before Qt's own: all invokeMethod() with a functor or a member function come through here.
bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *ret)
{
    using Invoke = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto invoke = reinterpret_cast<Invoke>(
        dlsym(RTLD_NEXT, "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt"
                         "14ConnectionTypeEPv"));
    char answer = 0;
    const bool blocks = type == Qt::BlockingQueuedConnection;
    auto *slotOrAnswering = blocks ? new Answering(slot, &answer) : slot;
    __tsan_release(object->thread());
    const bool invoked = invoke(object, slotOrAnswering, type, ret);
    if (blocks)
        __tsan_acquire(&answer);
    return invoked;
}
