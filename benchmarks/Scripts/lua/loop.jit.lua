local bxor, tobit = bit.bxor, bit.tobit
function run()
  local sum = 0
  for i = 0, 9999 do
    for j = 0, 9999 do sum = tobit(sum + bxor(i, j)) end
  end
  return sum
end
