function run()
  local a, x = {}, 123456789
  for i = 1, 1000000 do
    x = (x ~ (x << 13)) & 0xffffffff
    x = x ~ (x >> 17)
    x = (x ~ (x << 5)) & 0xffffffff
    a[i] = x & 0x7fffffff
  end
  table.sort(a, function(x, y) return x < y end)
  local h = 0
  for i = 1, 1000000, 1000 do h = (h * 31 + a[i]) & 0xffffffff end
  return h >= 0x80000000 and h - 0x100000000 or h
end
