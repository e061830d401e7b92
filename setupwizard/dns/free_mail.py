"""Providers of mailboxes for everybody: what a person types who has no domain.

Only those a person is likely to have. The lists that are published hold thousands, and among them
domains of firms and schools; a warning that is wrong would cost more than one that is missing.
"""

_NAMES = """
aol gmail gmx googlemail hotmail icloud msn outlook protonmail rocketmail tutanota wanadoo
windowslive yahoo yandex ymail zohomail
"""
_DOMAINS = """
126.com 163.com att.net bluewin.ch comcast.net cox.net daum.net earthlink.net fastmail.com
fastmail.fm free.fr freenet.de hanmail.net hey.com hushmail.com interia.pl laposte.net libero.it
live.be live.ca live.co.uk live.com live.com.ar live.com.mx live.com.pt live.de live.fr live.it
live.nl mac.com mail.com mail.de mail.ru mailbox.org me.com naver.com o2.pl onet.pl orange.es
orange.fr pm.me posteo.de proton.me qq.com rambler.ru rediffmail.com runbox.com sapo.pt seznam.cz
sfr.fr t-online.de telefonica.net terra.com.br terra.es tiscali.it tuta.com tuta.io tutamail.com
ukr.net uol.com.br verizon.net virgilio.it web.de wp.pl ya.com ya.ru zoho.com
"""

FREE_MAIL_NAMES = frozenset(_NAMES.split())
"""What stands before the public suffix, as in yahoo.co.uk, in whatever country."""

FREE_MAIL = frozenset(_DOMAINS.split())
"""Whole domains, of those whose name may be anybody's under another ending."""
