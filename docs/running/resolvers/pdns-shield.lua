-- /etc/powerdns/shield.lua: only these customers are kept from the names; the others get every answer as it is.
local customers = newNMG()
customers:addMask("203.0.113.0/24")
customers:addMask("2001:db8:113::/48")
customers:addMask("127.0.0.0/8")
customers:addMask("::1/128")

-- watch-zone.sh makes this file when the list is too old to be used.
local off_file = "/run/pdns-recursor/shield-off"
local is_off = false

-- Once a second.
function maintenance()
  local file = io.open(off_file)
  is_off = file ~= nil
  if file then file:close() end
end

-- Two groups in the cache of answers, or one group would get what was made for the other.
function gettag(remote)
  return customers:match(remote) and 1 or 0
end

function prerpz(question)
  if is_off or not customers:match(question.remoteaddr) then
    question:discardPolicy("dijkwacht")
  end
  return false
end
