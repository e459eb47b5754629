// SPDX-License-Identifier: EUPL-1.2

/**
 * One site or app on which people have a name. `hosts`: registrable domains of its pages, the first one is written in
 * canonicals. `profile`: patterns on path and query; group `name` is the user name, group `id` a number that tells two
 * holders of the same name apart (only where names are not unique). `pages`: where such a page is, with <name> and <id>. `userName`: what a name may look like. `ignored`:
 * characters that the platform itself ignores in a name. `reserved`: first path parts that are pages, not people.
 */
export type Platform = {
  key: string
  name: string
  hosts: readonly string[]
  profile: readonly RegExp[]
  pages: readonly string[]
  userName: RegExp
  ignored?: RegExp
  reserved?: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const countries = (name: string, endings: string) => endings.split(' ').map((ending) => `${name}.${ending}`)

/** Data, to be extended by a line; `key` is stored, so it never changes. */
export const platforms: readonly Platform[] = [
  {
    key: 'facebook',
    name: 'Facebook',
    hosts: ['facebook.com', 'fb.com', 'm.me', 'fb.me'],
    profile: [
      /^\/profile\.php\/?\?(?:.*&)?id=(?<name>\d+)(?=&|$)/i,
      /^\/people\/[^/?]+\/(?<name>\d+)(?=[/?]|$)/i,
      /^\/(?<name>[a-z\d.]+)\/?(?:\?|$)/i,
    ],
    pages: ['/<name>', '/profile.php?id=<name>'],
    userName: /^[a-z\d.]{2,50}$/i,
    ignored: /\./g,
    reserved: words(
      'ads business dialog events gaming groups hashtag help home.php l.php login login.php marketplace messages notes pages people permalink.php photo photo.php photos privacy profile.php reel reels search settings share sharer sharer.php stories story.php terms watch',
    ),
  },
  {
    key: 'instagram',
    name: 'Instagram',
    hosts: ['instagram.com', 'instagr.am'],
    profile: [/^\/stories\/(?<name>[a-z\d._]+)(?=[/?]|$)/i, /^\/(?<name>[a-z\d._]+)\/?(?:\?|$)/i],
    pages: ['/<name>', '/stories/<name>'],
    userName: /^[a-z\d._]{1,30}$/i,
    reserved: words('about accounts challenge direct explore legal p privacy reel reels stories tv web highlights'),
  },
  {
    key: 'marktplaats',
    name: 'Marktplaats',
    hosts: ['marktplaats.nl', 'marktplaats.com'],
    profile: [/^\/u\/(?<name>[^/?]+)(?:\/(?<id>\d+))?\/?(?:\?|$)/i],
    pages: ['/u/<name>', '/u/<name>/<id>'],
    userName: /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._&'+-]{0,59}$/u,
  },
  {
    key: '2dehands',
    name: '2dehands',
    hosts: ['2dehands.be', '2ememain.be'],
    profile: [/^\/u\/(?<name>[^/?]+)(?:\/(?<id>\d+))?\/?(?:\?|$)/i],
    pages: ['/u/<name>', '/u/<name>/<id>'],
    userName: /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._&'+-]{0,59}$/u,
  },
  {
    key: 'vinted',
    name: 'Vinted',
    hosts: countries('vinted', 'nl be com fr de es it pl lu at pt cz dk fi se co.uk'),
    profile: [/^\/member\/(?:\d+-)?(?<name>[a-z\d._-]+)\/?(?:\?|$)/i, /^\/member\/general\/(?<name>\d+)(?=[/?]|$)/i],
    pages: ['/member/<name>', '/member/general/<name>'],
    userName: /^[a-z\d._-]{2,40}$/i,
  },
  {
    key: 'ebay',
    name: 'eBay',
    hosts: countries('ebay', 'nl com de be fr co.uk'),
    profile: [/^\/usr\/(?<name>[^/?]+)/i],
    pages: ['/usr/<name>'],
    userName: /^[a-z\d._*-]{4,64}$/i,
  },
  {
    key: 'telegram',
    name: 'Telegram',
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    profile: [/^\/(?:s\/)?(?<name>[a-z]\w{3,31})(?:\/\d+)?\/?(?:\?|$)/i],
    pages: ['/<name>', '/s/<name>'],
    userName: /^[a-z]\w{3,31}$/i,
    reserved: words(
      'addstickers addemoji addlist addtheme boost contact giftcode invoice joinchat login proxy setlanguage share socks',
    ),
  },
  {
    key: 'snapchat',
    name: 'Snapchat',
    hosts: ['snapchat.com'],
    profile: [/^\/(?:add\/|@)(?<name>[a-z\d._-]+)(?=[/?]|$)/i],
    pages: ['/add/<name>', '/@<name>'],
    userName: /^[a-z][a-z\d._-]{2,14}$/i,
  },
  {
    key: 'tiktok',
    name: 'TikTok',
    hosts: ['tiktok.com'],
    profile: [/^\/@(?<name>[a-z\d._]+)(?=[/?]|$)/i],
    pages: ['/@<name>'],
    userName: /^[a-z\d._]{2,24}$/i,
  },
  {
    key: 'x',
    name: 'X (Twitter)',
    hosts: ['x.com', 'twitter.com'],
    profile: [/^\/(?<name>\w{1,15})\/?(?:\?|$)/],
    pages: ['/<name>'],
    userName: /^\w{1,15}$/,
    reserved: words(
      'compose explore hashtag home i intent jobs login messages notifications privacy search settings share tos',
    ),
  },
  {
    key: 'discord',
    name: 'Discord',
    hosts: ['discord.com', 'discordapp.com'],
    profile: [/^\/users\/(?<name>\d{15,20})(?=[/?]|$)/i],
    pages: ['/users/<name>'],
    userName: /^(?:[a-z\d_.]{2,32}|\d{15,20}|[^@#:\s]{2,32}#\d{4})$/i,
  },
  {
    key: 'youtube',
    name: 'YouTube',
    hosts: ['youtube.com'],
    profile: [/^\/(?:@|user\/|c\/)(?<name>[\w.-]+)(?=[/?]|$)/i],
    pages: ['/@<name>', '/user/<name>', '/c/<name>'],
    userName: /^[\w.-]{3,30}$/,
  },
  {
    key: 'linkedin',
    name: 'LinkedIn',
    hosts: ['linkedin.com'],
    profile: [/^\/(?:in|pub|company)\/(?<name>[^/?]+)/i],
    pages: ['/in/<name>', '/pub/<name>', '/company/<name>'],
    userName: /^[\p{L}\p{N}%_-]{3,100}$/u,
  },
  {
    key: 'paypal',
    name: 'PayPal.Me',
    hosts: ['paypal.me'],
    profile: [/^\/(?:paypalme\/)?(?<name>[a-z\d]{1,20})(?:\/[\d.,a-z]*)?\/?(?:\?|$)/i],
    pages: ['/<name>', '/paypalme/<name>'],
    userName: /^[a-z\d]{1,20}$/i,
    reserved: words('paypalme'),
  },
  {
    key: 'bunq',
    name: 'bunq.me',
    hosts: ['bunq.me'],
    profile: [/^\/(?<name>[a-z\d._-]+)(?:\/[^?]*)?(?:\?|$)/i],
    pages: ['/<name>'],
    userName: /^[a-z\d._-]{2,40}$/i,
    reserved: words('open t'),
  },
]

/**
 * Hosts (exactly these, `www.` aside) under which people make pages of their own: there the path counts, not the host.
 */
export const pathHosts: ReadonlySet<string> = new Set(
  `
    sites.google.com docs.google.com drive.google.com forms.gle forms.office.com script.google.com
    onedrive.live.com dropbox.com wetransfer.com we.tl notion.so canva.com figma.com
    github.com gitlab.com raw.githubusercontent.com gist.github.com
    linktr.ee beacons.ai bio.link medium.com tumblr.com
    wa.me api.whatsapp.com chat.whatsapp.com signal.me discord.gg
    tikkie.me betaalverzoek.rabobank.nl betaalverzoek.knab.nl paypal.com revolut.me
    airbnb.nl airbnb.com booking.com speurders.nl etsy.com bol.com amazon.nl
    docusign.net jotform.com typeform.com tally.so
  `
    .trim()
    .split(/\s+/),
)
