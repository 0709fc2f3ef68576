/**
 * Domains of the great mail providers of where English, Dutch, French and German are spoken. Anybody can have an address
 * there, so that it tells nothing of whom somebody works for.
 */
const providers = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com icloud.com
  me.com mac.com proton.me protonmail.com pm.me mail.com gmx.com zoho.com zohomail.com zohomail.eu fastmail.com fastmail.fm
  hey.com tutanota.com tutamail.com tuta.com tuta.io yandex.com

  outlook.ie outlook.com.au hotmail.co.uk live.co.uk yahoo.co.uk yahoo.ie yahoo.ca yahoo.com.au hotmail.ca live.ca
  live.com.au btinternet.com btopenworld.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk eircom.net
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net rogers.com shaw.ca
  sympatico.ca bell.net bigpond.com optusnet.com.au iinet.net.au xtra.co.nz

  ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl xs4all.nl upcmail.nl chello.nl casema.nl quicknet.nl
  zeelandnet.nl tele2.nl telfort.nl zonnet.nl hotmail.nl live.nl outlook.nl yahoo.nl skynet.be telenet.be proximus.be
  scarlet.be pandora.be belgacom.net voo.be hotmail.be live.be outlook.be yahoo.be

  orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr neuf.fr numericable.fr cegetel.net club-internet.fr aliceadsl.fr
  voila.fr hotmail.fr live.fr outlook.fr yahoo.fr gmx.fr pt.lu videotron.ca

  gmx.de gmx.net gmx.at gmx.ch web.de t-online.de magenta.de freenet.de arcor.de online.de posteo.de posteo.net mailbox.org
  mail.de email.de hotmail.de live.de outlook.de outlook.at yahoo.de yahoo.at kabelmail.de unitybox.de ewetel.net
  versanet.de aon.at a1.net chello.at hotmail.at live.at bluewin.ch sunrise.ch hispeed.ch hotmail.ch yahoo.ch`.split(
    /\s+/,
  ),
);

/** Whether addresses at a provider are at that domain, or below it as those of `yahoo.co.uk` are below `co.uk`. */
export function isSharedByMany(domain: string): boolean {
  return [...providers].some((provider) => isWithin(provider, domain));
}

/** Whether a domain is another, or one below it: what an organisation's domain takes in. */
export function isWithin(domain: string, other: string): boolean {
  return domain === other || domain.endsWith(`.${other}`);
}
