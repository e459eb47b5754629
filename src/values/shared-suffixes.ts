// SPDX-License-Identifier: EUPL-1.2

/**
 * Names under which anybody gets a name of their own and that are not in the private section of the Public Suffix List: what lies under one is of
 * somebody else than what lies beside it. Written down one by one on 2026-12-01: what ChangeIP offers and what people take most at afraid.org, as
 * github.com/alexandrosmagos/dyn-dns-list had read it at those firms; the rest from general knowledge. Some 34,000 names of people who share their own at
 * afraid.org are not here.
 */
const byKind = {
  // ChangeIP
  dynamicNames: `
    25u.com 2waky.com 3-a.net 4dq.com 4pu.com acmetoy.com almostmy.com americanunfinished.com authorizeddns.net authorizeddns.org authorizeddns.us
    b0tnet.com bigmoney.biz changeip.biz changeip.net changeip.org changeip.us cleansite.biz cleansite.info cleansite.us ddns.info ddns.mobi ddns.ms
    ddns.us dhcp.biz dns-dns.com dns-report.com dns-stuff.com dns04.com dns05.com dns1.us dns2.us dnset.com dnsfailover.net dnsrd.com dsmtp.biz dsmtp.com
    dubya.biz dubya.info dubya.net dubya.us dumb1.com dynamic-dns.net dynamicdns.biz dynssl.com edns.biz esmtp.biz ezua.com faqserv.com fartit.com
    freeddns.com freetcp.com freewww.biz freewww.info ftp1.biz ftpserver.biz gettrials.com got-game.org gr8domain.biz gr8name.biz homingbeacon.net
    https443.net https443.org ikwb.com instanthq.com iownyour.biz iownyour.org isasecret.com itemdb.com itsaol.com jetos.com jkub.com jungleheart.com
    justdied.com lflink.com lflinkup.com lflinkup.net lflinkup.org longmusic.com mefound.com misecure.com moneyhome.biz mrbasic.com mrbonus.com mrface.com
    mrslove.com my03.com mydad.info myddns.com myftp.info mylftv.com mymom.info mynetav.com mynetav.net mynetav.org mynumber.org mypicture.info mypop3.net
    mypop3.org mysecondarydns.com mywww.biz myz.info ninth.biz ns01.biz ns01.info ns01.us ns02.biz ns02.info ns02.us ns1.name ns2.name ns3.name ocry.com
    onedumb.com onmypc.biz onmypc.info onmypc.net onmypc.org onmypc.us organiccrap.com otzo.com ourhobby.com port25.biz proxydns.com qhigh.com qpoe.com
    rebatesrule.net sendsmtp.com serveuser.com serveusers.com sexidude.com sexxxy.biz sixth.biz squirly.info ssmailer.com toh.info toshibanetcam.com
    toythieves.com trickip.net trickip.org vizvaz.com wikaba.com www1.biz wwwhost.biz wwwhost.us x24hr.com xxuz.com xxxy.biz xxxy.info ygto.com
    youdontcare.com yourtrap.com zyns.com zzux.com`,
  // afraid.org
  sharedNames: `
    0x.no 1337.cx 404.mn 69.mu abuser.eu awiki.org bad.mn bot.nu boxathome.net chickenkiller.com crabdance.com csproject.org epicgamer.org evils.in
    farted.net fr.to ftp.sh gw.lt h0stname.net h4ck.me hackquest.com home.kg homelinuxserver.org host2go.net ignorelist.com ix.tc iz.rs jumpingcrab.com
    k.vu madhacker.biz mine.bz minecraft.pe minecraftnoob.com minecraftr.us mooo.com mooo.info my.to nx.tc ohbah.com port0.org privatedns.org psybnc.org
    punked.us qc.to raspberryip.com root.sx serverpit.com soon.it strangled.net twilightparadox.com uk.to undo.it us.to verymad.net vr.lt`,
  siteBuilders: `
    altervista.org angelfire.com bubbleapps.io durable.site e-monsite.com glitch.me godaddysites.com jimdofree.com jimdosite.com jouwweb.nl
    livejournal.com mozello.com mystrikingly.com notion.site simdif.com site123.me softr.app surge.sh tilda.ws tripod.com ucoz.com ucoz.net webador.com
    webador.nl webnode.com webnode.nl webnode.page webwave.dev weebly.com wordpress.com yolasite.com`,
  shops: `
    ccvshop.be ccvshop.nl ecwid.com mybigcommerce.com webshopapp.com`,
  freeHosting: `
    000webhostapp.com 42web.io atwebpages.com beget.tech epizy.com free.nf getenjoyment.net great-site.net infinityfreeapp.com kesug.com liveblog365.com
    lovestoblog.com medianewsonline.com myartsonline.com mygamesonline.org mypressonline.com onlinewebshop.net rf.gd scienceontheweb.net
    sportsontheweb.net wuaze.com`,
  tunnels: `
    lhr.life loca.lt localhost.run serveo.net`,
}

export const sharedSuffixes: ReadonlySet<string> = new Set(
  Object.values(byKind).flatMap((names) => names.trim().split(/\s+/)),
)
