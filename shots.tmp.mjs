import { chromium } from 'playwright-core'
const url='http://localhost:3461'
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
const shot = async (name, path, {width=1280,dark=false,js=true,who}={}) => {
  const c = await b.newContext({viewport:{width,height:900},colorScheme:dark?'dark':'light',javaScriptEnabled:js})
  const p = await c.newPage()
  p.on('pageerror', e=>console.log(name,'ERR',e.message)); p.on('console', m=>m.type()==='error'&&console.log(name,'console',m.text()))
  if (who) { await p.goto(url+'/werkbank'); await p.getByRole('button',{name:who}).click(); await p.waitForURL(/werkbank/) }
  const r = await p.goto(url+path); console.log(name, r.status())
  const over = await p.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth).catch(()=>0); if(over>0) console.log(name,'overflow',over)
  await p.screenshot({path:`/tmp/iv/shots/${name}.png`,fullPage:true}); await c.close()
}
const which = process.argv.slice(2)
const all = {
 list:['/interventies'], listm:['/interventies',{width:320,dark:true}], one:['/interventies/gesprek-controleren-in-bankapp'], onem:['/interventies/thailand-aoc-1441',{width:320}],
 inv:['/en/interventies/een-kwartier-wachten-na-een-vreemd-telefoontje-verzonnen',{dark:true}], abroad:['/interventies/buitenland'], abroadm:['/interventies/buitenland',{width:320}], abroaddark:['/en/interventies/buitenland',{dark:true}],
 desk:['/werkbank/interventies',{who:'Pieter Zandstra'}], nieuw:['/werkbank/interventies/nieuw',{who:'Pieter Zandstra'}], nieuwm:['/werkbank/interventies/nieuw',{who:'Pieter Zandstra',width:320,js:false}],
 matrix:['/werkbank/interventies/partners',{who:'Anh Nguyen'}], matrixm:['/werkbank/interventies/partners',{who:'Anh Nguyen',width:320,dark:true}], own:['/werkbank/interventies/eigen-rij',{who:'Anh Nguyen'}], ownm:['/werkbank/interventies/eigen-rij',{who:'Anh Nguyen',width:320,js:false}],
 amend:['/werkbank/interventies/cybercasher',{who:'Pieter Zandstra',dark:true}],
}
for (const [n,[p,o]] of Object.entries(all)) if(!which.length||which.includes(n)) await shot(n,p,o)
if(!which.length||which.includes('prop')) {
  const c=await b.newContext({viewport:{width:1280,height:900}}); const p=await c.newPage(); await p.goto(url+'/werkbank'); await p.getByRole('button',{name:'Pieter Zandstra'}).click(); await p.waitForURL(/werkbank/)
  await p.goto(url+'/werkbank/interventies'); await p.getByRole('link',{name:/briefje/}).click(); await p.waitForURL(/voorstel/); await p.screenshot({path:'/tmp/iv/shots/prop.png',fullPage:true})
}
await b.close()
