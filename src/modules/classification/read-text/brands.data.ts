// SPDX-License-Identifier: EUPL-1.2

/**
 * Names of companies that messages and reports speak of, by what they are, so that what the model learnt about one bank
 * holds for every bank. One word each, lower case without accents. They are written down here as victims of imitation:
 * nothing is said about them.
 */
export const brandsByKind = {
  bank: 'rabobank abn amro abnamro ing sns asn bunq knab triodos regiobank revolut n26 hsbc barclays lloyds natwest halifax santander boa bankofamerica citibank wellsfargo monzo bnp kbc belfius argenta deutsche commerzbank ics',
  payment: 'ideal wero paypal mollie adyen bizum stripe western moneygram',
  request: 'tikkie tikkies',
  later: 'klarna riverty afterpay in3',
  creditcard: 'creditcard creditcards mastercard visa amex',
  carrier: 'postnl dhl dpd ups gls fedex bpost usps evri hermes trunkrs budbee',
  marketplace:
    'marktplaats vinted ebay 2dehands tweedehands markt4u speurders gumtree etsy catawiki airbnb booking funda kamernet pararius ticketswap ticketmaster',
  shop: 'bol bolcom coolblue amazon zalando wehkamp mediamarkt hema ikea albertheijn jumbo lidl aldi temu shein aliexpress walmart costco nike adidas',
  messenger: 'whatsapp whattsapp wathsapp telegram messenger snapchat',
  social: 'facebook instagram tiktok linkedin twitter tinder badoo lexa parship bumble hinge youtube',
  software:
    'microsoft windows apple google icloud norton mcafee anydesk teamviewer ultraviewer quicksupport outlook gmail netflix spotify',
  telecom:
    'kpn ziggo odido tmobile vodafone tele2 lebara simpel youfone telfort verizon o2 eneco vattenfall essent greenchoice',
  government: 'belastingdienst digid cjib uwv svb rdw duo kvk toeslagen mijnoverheid irs hmrc dvla nhs',
  police: 'politie interpol europol justitie recherche fiod police',
  crypto: 'bitcoin btc ethereum eth usdt binance bitvavo coinbase kraken ledger metamask trustwallet blockchain crypto',
} satisfies Record<string, string>
