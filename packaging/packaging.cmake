# What `cmake --install` lays down beside the programs, and the packages that CPack makes of it (./dev deb).
include(GNUInstallDirs)
set(EARSHOT_ID io.github.earshot_chat.Earshot)

install(TARGETS earshot-server RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET earshot)
    install(TARGETS earshot
        BUNDLE DESTINATION .
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

if(UNIX AND NOT APPLE)
    set(data ${CMAKE_INSTALL_DATADIR})
    install(FILES packaging/linux/${EARSHOT_ID}.desktop DESTINATION ${data}/applications)
    install(FILES packaging/linux/${EARSHOT_ID}.metainfo.xml DESTINATION ${data}/metainfo)
    install(FILES resources/icons/earshot.svg
        DESTINATION ${data}/icons/hicolor/scalable/apps RENAME ${EARSHOT_ID}.svg)
    install(FILES resources/icons/earshot-symbolic.svg
        DESTINATION ${data}/icons/hicolor/symbolic/apps RENAME ${EARSHOT_ID}-symbolic.svg)
    install(FILES LICENSE DESTINATION ${data}/doc/earshot RENAME copyright)
endif()

set(CPACK_PACKAGE_NAME earshot)
set(CPACK_PACKAGE_VENDOR "The Earshot authors")
set(CPACK_PACKAGE_CONTACT "The Earshot authors <noreply@earshot.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Chat with the people around you")
string(CONCAT CPACK_PACKAGE_DESCRIPTION
    "Anyone in the same place is talking within ten seconds: no account, no cloud, no trace. "
    "Earshot hosts a room on your own machine, and the people around you join it by its address. "
    "Nothing is stored. The package holds the desktop program and earshot-server, the same server alone.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR TGZ)
if(UNIX AND NOT APPLE)
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# The libraries, by reading the programs ...
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# ... and what they load while running, which no reading shows: QML modules, platforms, SVG icons.
set(runtime
    qml6-module-qtqml
    qml6-module-qtqml-models
    qml6-module-qtqml-workerscript
    qml6-module-qtcore
    qml6-module-qtquick
    qml6-module-qtquick-window
    qml6-module-qtquick-layouts
    qml6-module-qtquick-templates
    qml6-module-qtquick-controls
    "qt6-svg-plugins | libqt6svg6"
)
list(JOIN runtime ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
# Without Avahi there are no rooms nearby; all else works.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, xdg-utils, avahi-daemon, libavahi-compat-libdnssd1")

include(CPack)
