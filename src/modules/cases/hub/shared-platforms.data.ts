// SPDX-License-Identifier: EUPL-1.2

/**
 * Registrable domains on which everybody is: that two reports name one of them says nothing. A page under one of them (a profile,
 * an advertisement, a short link) is somebody's own and does link; `#values` keeps the path there. SOURCE: general knowledge of the
 * Dutch market, 2026-11, checked against nothing and copied from nothing; shorteners and hosts with pages of their own stand in
 * `#values`, popular and harmless hosts on the protected list of `identifiers`. To be extended by a word.
 */
export const sharedPlatforms: ReadonlySet<string> = new Set(
  `
    marktplaats.nl 2dehands.be 2ememain.be speurders.nl vinted.nl vinted.com ebay.nl ebay.com ebay.de etsy.com bol.com amazon.nl
    amazon.de amazon.com aliexpress.com temu.com wish.com catawiki.com catawiki.nl autoscout24.nl autotrack.nl gaspedaal.nl
    ticketswap.nl ticketswap.com funda.nl pararius.nl pararius.com kamernet.nl kamernet.com huurwoningen.nl airbnb.nl airbnb.com
    booking.com werkspot.nl indeed.com nationalevacaturebank.nl
    facebook.com fb.com messenger.com instagram.com threads.net whatsapp.com wa.me telegram.org t.me signal.me signal.org
    snapchat.com tiktok.com x.com twitter.com discord.com discord.gg youtube.com linkedin.com pinterest.com reddit.com tinder.com
    bumble.com badoo.com lexa.nl parship.nl hinge.co skype.com zoom.us teams.microsoft.com viber.com wechat.com line.me
    google.com google.nl apple.com icloud.com microsoft.com live.com office.com dropbox.com wetransfer.com we.tl
    tikkie.me paypal.com paypal.me bunq.me revolut.me revolut.com wise.com mollie.com adyen.com klarna.com ideal.nl
    coinbase.com binance.com kraken.com bitvavo.com bitonic.nl crypto.com moonpay.com etherscan.io blockchain.com opensea.io
    postnl.nl dhl.nl dhl.com dpd.nl dpd.com ups.com fedex.com
    anydesk.com teamviewer.com
    linktr.ee forms.gle jotform.com typeform.com github.com gitlab.com
  `
    .trim()
    .split(/\s+/),
)
