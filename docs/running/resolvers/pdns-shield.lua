-- /etc/powerdns/shield.lua: only these customers are kept from the names; the others get every answer as it is.
local customers = newNMG()
customers:addMask("203.0.113.0/24")
customers:addMask("127.0.0.0/8")

function prerpz(question)
  if not customers:match(question.remoteaddr) then
    question:discardPolicy("dijkwacht")
  end
  return false
end
