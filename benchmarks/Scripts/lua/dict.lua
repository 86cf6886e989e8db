function run()
  local d = {}
  for i = 0, 299999 do d["k" .. i] = i end
  local sum = 0
  for i = 0, 299999 do
    local v = d["k" .. i]
    if v then sum = sum + v end
  end
  return sum % 1000000007
end
