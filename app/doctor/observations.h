#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

namespace Earshot {

//! One network that this machine is in.
struct LocalNetwork
{
    QString name; //!< of the interface
    QHostAddress address;
    int prefix = 0; //!< how many bits all in it have in common
    bool isVpn = false;
    bool isContainer = false; //!< of virtual machines and the like: nobody else is in it
};

//! The networks of this machine; loopback is none.
struct LocalNetworks
{
    QList<LocalNetwork> all;
    //! What goes far away goes through a VPN.
    bool leavesByVpn = false;
};

//! What came of knocking at a port.
enum class Knock {
    NotTried,
    Opened,
    Refused, //!< the machine said that nobody is there
    NoAnswer, //!< within the time that was given
    NoMachine, //!< whoever knows the way found no machine at its end
    NoWay, //!< this machine knows no way there
};

//! What came of a line in TLS, where the address asks for one.
enum class Certificate {
    NotTried,
    Kept,
    None, //!< what answers speaks no TLS
    OtherHost, //!< the certificate is not the one that the address tells of
    Unvouched, //!< the address tells of none, and no authority vouches for this one
};

//! What a guest's machine sees of a room that it does not get into.
struct GuestObservations
{
    QString host;
    quint16 port = 0;
    QString room;

    bool isName = false; //!< `host` had to be looked up
    bool isFound = true; //!< and was
    QHostAddress address; //!< the one that opened, else that got farthest
    Knock knock = Knock::NotTried;
    bool isNeighbour = false; //!< its network card answered to this machine's
    bool goesByVpn = false; //!< the way to it
    bool isSeenNearby = false; //!< its announcement is heard
    Certificate seal = Certificate::NotTried;
    int health = 0; //!< HTTP status of /healthz; 0: it does not speak HTTP
    bool isEarshot = false; //!< its /healthz says what Earshot says
    int page = 0; //!< HTTP status of the room's page
    bool upgrades = false; //!< a web socket opens
    LocalNetworks here;
};

//! What may hold back who wants in, as far as a program without rights can see it.
enum class Firewall { Unknown, None, Ufw, Firewalld, Windows, MacOs };

//! What a host's machine sees when nobody comes.
struct HostObservations
{
    quint16 port = 0; //!< 0: no room is open here
    QString address; //!< what others are told
    Knock ownKnock = Knock::NotTried; //!< there, from this machine itself
    bool isEarshot = false;
    Firewall firewall = Firewall::Unknown;
    LocalNetworks here;
};

} // namespace Earshot
