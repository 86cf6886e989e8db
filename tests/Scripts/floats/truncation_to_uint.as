// Reals to uint, above the range of int
// covers: D.saturation
// oracle: differs (2147483648 on this machine)
void main()
{
    double d = 4294967295.9;
    println(uint(d)); // expect: 4294967295
}
