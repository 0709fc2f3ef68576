#!/usr/bin/env bash
# A private Dovecot 2.3 on loopback ports, everything under one directory. Works as root and as any user; reads no
# system configuration.
#
#   dovecot.sh start DIR IMAP_PORT LMTP_PORT
#   dovecot.sh stop  DIR
#
# With DOVECOT_INTROSPECT naming an endpoint (RFC 7662), access tokens are a login too (XOAUTH2, OAUTHBEARER).
#
# Users: any name, password "secret". Maildir: DIR/mail/<user>/Maildir
set -euo pipefail
cmd=${1:?start|stop}; dir=$(mkdir -p "${2:?dir}" && cd "$2" && pwd)
dovecot=${DOVECOT:-/usr/sbin/dovecot}

if [ "$cmd" = stop ]; then
  [ -f "$dir/run/master.pid" ] || exit 0
  pid=$(cat "$dir/run/master.pid")
  children=$(ps -o pid= --ppid "$pid" || true)
  kill "$pid" 2>/dev/null || true
  # Sessions outlive their master; a server that is gone has none.
  for child in $children; do kill "$child" 2>/dev/null || true; done
  for _ in $(seq 1000); do   # gone, or a zombie that its parent has yet to reap
    case $(ps -o stat= -p "$pid" 2>/dev/null) in ''|Z*) exit 0 ;; esac; sleep 0.02
  done
  echo "dovecot $pid still runs" >&2; exit 1
fi
[ "$cmd" = start ] || { echo "start|stop" >&2; exit 2; }
imap=${3:?imap port}; lmtp=${4:?lmtp port}

user=$(id -un)
mkdir -p "$dir/mail"
if [ "$(id -u)" = 0 ]; then          # dovecot refuses mail files of root; mktemp -d makes directories 0700
  user=nobody; chown "$user:$(id -gn "$user")" "$dir/mail"; chmod o+x "$dir"
fi
group=$(id -gn "$user")

cat >"$dir/dovecot.conf" <<CONF
base_dir = $dir/run
state_dir = $dir/state
log_path = $dir/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user  = $user
default_login_user     = $user
default_internal_group = $group
mail_uid = $user
mail_gid = $group
first_valid_uid = 1
first_valid_gid = 1
mail_home = $dir/mail/%n
mail_location = maildir:~/Maildir
auth_failure_delay = 0
mail_fsync = never
mail_max_userip_connections = 100
postmaster_address = postmaster@test.invalid

passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=$user gid=$group home=$dir/mail/%n allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = /
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = $imap
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = $lmtp
  }
}
service anvil {
  chroot =
  # No waiting after a refused login, which would fall on whichever test comes next.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
CONF

if [ -n "${DOVECOT_INTROSPECT:-}" ]; then
  cat >"$dir/oauth2.conf.ext" <<CONF
introspection_mode = post
introspection_url = $DOVECOT_INTROSPECT
username_attribute = username
active_attribute = active
active_value = true
CONF
  cat >>"$dir/dovecot.conf" <<CONF
auth_mechanisms = plain login xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = $dir/oauth2.conf.ext
}
CONF
fi

"$dovecot" -c "$dir/dovecot.conf"
for _ in $(seq 500); do
  (exec 3<>"/dev/tcp/127.0.0.1/$imap") 2>/dev/null && exit 0
  sleep 0.01
done
echo "dovecot did not open port $imap; see $dir/dovecot.log" >&2; exit 1
