function run()
  local sum = 0
  for i = 0, 9999 do
    for j = 0, 9999 do sum = sum + (i ~ j) end
  end
  sum = sum & 0xffffffff
  return sum >= 0x80000000 and sum - 0x100000000 or sum
end
