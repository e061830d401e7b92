# Runs on the host as root, in the home of the one who logged in. $1: the archive's name there.
set -eu
useradd --system --home-dir /opt/openfire --no-create-home --shell /usr/sbin/nologin openfire
tar -xzf "$1" -C /opt
mkdir -p /opt/openfire/logs
install -m 600 openfire.xml /opt/openfire/conf/openfire.xml
chown -R openfire:openfire /opt/openfire
install -m 644 openfire.service /etc/systemd/system/openfire.service
rm "$1" openfire.xml openfire.service
systemctl daemon-reload
systemctl enable --now openfire.service
until ss -Hltn | grep -q ':5222 ' && ss -Hltn | grep -q ':9090 '; do sleep 0.1; done
