local bxor, band, lshift, rshift, tobit = bit.bxor, bit.band, bit.lshift, bit.rshift, bit.tobit
function run()
  local a, x = {}, 123456789
  for i = 1, 1000000 do
    x = bxor(x, lshift(x, 13))
    x = bxor(x, rshift(x, 17))
    x = bxor(x, lshift(x, 5))
    a[i] = band(x, 0x7fffffff)
  end
  table.sort(a, function(x, y) return x < y end)
  local h = 0
  for i = 1, 1000000, 1000 do h = tobit(h * 31 + a[i]) end
  return h
end
