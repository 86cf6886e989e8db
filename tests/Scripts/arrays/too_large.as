// B.13 an array larger than memory raises
// covers: B13.size, A9.array-too-large
// oracle: differs (gives no line)
void main()
{
    println("before"); // expect: before
    array<int>@ a = array<int>(uint(-1)); // expect exception: Too large array size
}
