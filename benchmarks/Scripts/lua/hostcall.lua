function run()
  local f, v = host_add, 0
  for i = 0, 19999999 do v = f(v, i) end
  v = v % 4294967296
  return v >= 2147483648 and v - 4294967296 or v
end
