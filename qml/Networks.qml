import QtQuick

// What people call the network that one of this machine's addresses is in.
QtObject {
    readonly property var names: ({
        "wifi": qsTr("Wi-Fi"),
        "cable": qsTr("Cable"),
        "hotspot": qsTr("Hotspot of this machine"),
        "mobile": qsTr("Mobile network"),
        "vpn": qsTr("VPN"),
        "virtual": qsTr("Virtual machines on this machine"),
        "self": qsTr("This machine alone")
    })

    // With what the system calls the interface, which is foreign text.
    function words(network: string, interfaceName: string): string {
        const name = names.hasOwnProperty(network) ? names[network] : "";
        return name.length > 0 && interfaceName.length > 0 ? name + " · \u2068" + interfaceName + "\u2069" : name;
    }
}
