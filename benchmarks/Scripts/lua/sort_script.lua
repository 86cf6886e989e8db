local function qsort(a, lo, hi)
  while lo < hi do
    local p, i, j = a[math.floor((lo + hi - 2) / 2) + 1], lo, hi
    while i <= j do
      while a[i] < p do i = i + 1 end
      while a[j] > p do j = j - 1 end
      if i <= j then
        a[i], a[j] = a[j], a[i]
        i = i + 1
        j = j - 1
      end
    end
    if j - lo < hi - i then
      qsort(a, lo, j)
      lo = i
    else
      qsort(a, i, hi)
      hi = j
    end
  end
end
function run()
  local a, x = {}, 123456789
  for i = 1, 1000000 do
    x = (x ~ (x << 13)) & 0xffffffff
    x = x ~ (x >> 17)
    x = (x ~ (x << 5)) & 0xffffffff
    a[i] = x & 0x7fffffff
  end
  qsort(a, 1, 1000000)
  local h = 0
  for i = 1, 1000000, 1000 do h = (h * 31 + a[i]) & 0xffffffff end
  return h >= 0x80000000 and h - 0x100000000 or h
end
